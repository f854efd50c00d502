/set mode msme normal -quiet
/set truncation msme 1000000
/set truncation msme 1000000 expression,varvalue,varinit,assignment
/set feedback msme
