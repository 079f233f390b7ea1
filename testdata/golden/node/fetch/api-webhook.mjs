const response = await fetch("https://hooks.example.com/hooks/billing", {
  method: "POST",
  headers: {
    "Content-Type": "application/json",
    "User-Agent": "Example-Hooks/1",
    "X-Signature": "t=1767349800,v1=YOUR_SIGNATURE",
    "X-Hub-Signature-256": "sha256=YOUR_SIGNATURE",
    "X-Delivery-Attempt": "1",
  },
  body: JSON.stringify({
    "id": "evt_example",
    "type": "invoice.paid",
    "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
  }),
});

console.log(await response.text());
