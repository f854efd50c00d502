// Who is ready, and what would help most?
cohort("msme-examples/src/main/samples/enrolments.jsonl")
readiness("msme-examples/src/main/samples/enrolments.jsonl", "province")
levers("msme-examples/src/main/samples/enrolments.jsonl")
levers("msme-examples/src/main/samples/enrolments.jsonl", "scale")
assess("skills=4, ethics=3.5, safety=3, culture=3.5, response=60h, capacity=300, expected=200")
step("skills=4, ethics=3.5, safety=3, culture=3.5, response=60h, capacity=300, expected=200")
