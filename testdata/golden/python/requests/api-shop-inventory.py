import requests

url = "https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red"
params = {"locationId": "eu-1"}
headers = {
    "X-Auth-Token": "YOUR_TOKEN",
    "Accept": "application/json",
}
payload = {
    "quantity": {"available": -2, "reserved": 0, "unit": "EACH"},
    "weight": 0.250,
    "cost": 1e2,
    "updatedAt": "2026-01-02T10:30:00.000Z",
}

response = requests.put(url, params=params, headers=headers, json=payload)
print(response.text)
