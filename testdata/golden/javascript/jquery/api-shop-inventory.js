$.ajax({
  url: "https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1",
  method: "PUT",
  headers: {
    "X-Auth-Token": "YOUR_TOKEN",
    "Accept": "application/json",
  },
  contentType: "application/json",
  data: `{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}
`,
  processData: false,
})
  .done((data, status, jqXHR) => console.log(jqXHR.responseText))
  .fail((jqXHR, status, error) => console.error(status, error));
