curl --globoff 'https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent' \
  --header 'Payments-Version: 2026-01-01' \
  --header 'Payments-Account: acct_example' \
  --user 'sk_test_example:'
