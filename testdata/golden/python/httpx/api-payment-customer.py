import httpx

url = "https://payments.example.com/v1/customers"
headers = {"Authorization": "Bearer sk_test_example"}
data = {
    "name": "Example Customer",
    "email": "customer+test@example.com",
    "phone": "+49 221 0000000",
    "address[line1]": "Beispielstraße 1",
    "address[city]": "Köln",
    "address[country]": "DE",
    "metadata[crm_id]": "0042",
    "tax_exempt": "none",
    "description": "",
}

response = httpx.post(url, headers=headers, data=data)
print(response.text)
