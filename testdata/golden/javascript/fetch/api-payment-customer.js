const response = await fetch("https://payments.example.com/v1/customers", {
  method: "POST",
  headers: {
    "Authorization": "Bearer sk_test_example",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "name": "Example Customer",
    "email": "customer+test@example.com",
    "phone": "+49 221 0000000",
    "address[line1]": "Beispielstraße 1",
    "address[city]": "Köln",
    "address[country]": "DE",
    "metadata[crm_id]": "0042",
    "tax_exempt": "none",
    "description": "",
  }),
});

console.log(await response.text());
