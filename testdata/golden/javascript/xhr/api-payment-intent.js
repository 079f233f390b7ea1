const xhr = new XMLHttpRequest();
xhr.open("POST", "https://payments.example.com/v1/payment_intents");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Authorization", "Bearer sk_test_example");
xhr.setRequestHeader("Idempotency-Key", "7f9c24e8-3b12-4fef-91e0-4a2d5b6c7d8e");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "amount": "1099",
  "currency": "eur",
  "automatic_payment_methods[enabled]": "true",
  "automatic_payment_methods[allow_redirects]": "never",
  "transfer_data[destination]": "acct_example",
  "shipping[address][postal_code]": "01067",
  "line_items[0][sku]": "A-1",
  "line_items[1][sku]": "B/2",
  "statement_descriptor": "EXAMPLE*SHOP",
}));
