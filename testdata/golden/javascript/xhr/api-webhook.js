const xhr = new XMLHttpRequest();
xhr.open("POST", "https://hooks.example.com/hooks/billing");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.setRequestHeader("X-Signature", "t=1767349800,v1=YOUR_SIGNATURE");
xhr.setRequestHeader("X-Hub-Signature-256", "sha256=YOUR_SIGNATURE");
xhr.setRequestHeader("X-Delivery-Attempt", "1");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(JSON.stringify({
  "id": "evt_example",
  "type": "invoice.paid",
  "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
}));
