// 25 million MSMEs online by 2024: how far, and when?
progress("dm-2024", "KEMENKOP", "2022-12-31")
forecast("dm-2024", "KEMENKOP", "2022-12-31")
plot(progress("dm-2024", "KEMENKOP", "2022-12-31")).linear().bass().publishers("KEMENKOP", "KOMINFO").save("fig1.svg")
