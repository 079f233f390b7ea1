import axios from "axios";

const response = await axios.post("https://hooks.example.com/hooks/billing", {
  "id": "evt_example",
  "type": "invoice.paid",
  "data": {"amount": 4200, "currency": "eur", "ratio": 0.10},
}, {
  headers: {
    "User-Agent": "Example-Hooks/1",
    "X-Signature": "t=1767349800,v1=YOUR_SIGNATURE",
    "X-Hub-Signature-256": "sha256=YOUR_SIGNATURE",
    "X-Delivery-Attempt": "1",
  },
});

console.log(response.data);
