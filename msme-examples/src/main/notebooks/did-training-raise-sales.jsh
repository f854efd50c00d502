// Did training raise sales? The shops are made up; a difference is an association, not an effect.
uplift("msme-examples/src/main/samples/shops.csv")
