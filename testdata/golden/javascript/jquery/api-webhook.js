$.ajax({
  url: "https://hooks.example.com/hooks/billing",
  method: "POST",
  headers: {
    "X-Signature": "t=1767349800,v1=YOUR_SIGNATURE",
    "X-Hub-Signature-256": "sha256=YOUR_SIGNATURE",
    "X-Delivery-Attempt": "1",
  },
  contentType: "application/json",
  data: JSON.stringify({
    "id": "evt_example",
    "type": "invoice.paid",
    "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
  }),
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
