const response = await fetch("https://payments.example.com/v1/refunds?charge=ch_example&limit=3&created[gte]=1767225600&created[lt]=1769904000&expand[]=data.charge&expand[]=data.payment_intent", {
  headers: {
    "Authorization": "Basic " + btoa("sk_test_example:"),
    "Payments-Version": "2026-01-01",
    "Payments-Account": "acct_example",
  },
});

console.log(await response.text());
