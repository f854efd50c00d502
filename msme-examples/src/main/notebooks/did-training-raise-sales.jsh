// Did training raise sales? The shops are made up: their sales rose by a tenth in truth.
var effect = uplift("msme-examples/src/main/samples/shops.csv")
upliftByMonth("msme-examples/src/main/samples/shops.csv")
why(effect, Language.ID)
