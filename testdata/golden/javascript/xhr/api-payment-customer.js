const xhr = new XMLHttpRequest();
xhr.open("POST", "https://payments.example.com/v1/customers");
xhr.setRequestHeader("Authorization", "Bearer sk_test_example");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "name": "Example Customer",
  "email": "customer+test@example.com",
  "phone": "+49 221 0000000",
  "address[line1]": "Beispielstraße 1",
  "address[city]": "Köln",
  "address[country]": "DE",
  "metadata[crm_id]": "0042",
  "tax_exempt": "none",
  "description": "",
}));
