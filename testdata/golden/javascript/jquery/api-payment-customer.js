$.ajax({
  url: "https://payments.example.com/v1/customers",
  method: "POST",
  headers: { "Authorization": "Bearer sk_test_example" },
  contentType: "application/x-www-form-urlencoded",
  data: {
    "name": "Example Customer",
    "email": "customer+test@example.com",
    "phone": "+49 221 0000000",
    "address[line1]": "Beispielstraße 1",
    "address[city]": "Köln",
    "address[country]": "DE",
    "metadata[crm_id]": "0042",
    "tax_exempt": "none",
    "description": "",
  },
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
