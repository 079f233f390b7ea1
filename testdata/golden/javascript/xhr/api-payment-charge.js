const xhr = new XMLHttpRequest();
xhr.open("POST", "https://payments.example.com/v1/charges");
xhr.setRequestHeader("Authorization", "Basic " + btoa("sk_test_example:"));
xhr.setRequestHeader("Idempotency-Key", "order-1001-try-1");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams([
  ["amount", "2000"],
  ["currency", "eur"],
  ["source", "tok_example"],
  ["description", "Order #1001"],
  ["metadata[order_id]", "1001"],
  ["expand[]", "customer"],
  ["expand[]", "invoice"],
]));
