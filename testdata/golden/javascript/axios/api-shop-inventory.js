const response = await axios.put("https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red", `{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}
`, {
  params: { "locationId": "eu-1" },
  headers: {
    "X-Auth-Token": "YOUR_TOKEN",
    "Accept": "application/json",
    "Content-Type": "application/json",
  },
  transformRequest: (data) => data,
});

console.log(response.data);
