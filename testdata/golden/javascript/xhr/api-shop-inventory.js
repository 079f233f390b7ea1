const xhr = new XMLHttpRequest();
xhr.open("PUT", "https://api.shop.example.com/v3/inventory/SKU%20A%2F1%23red?locationId=eu-1");
xhr.setRequestHeader("X-Auth-Token", "YOUR_TOKEN");
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Content-Type", "application/json");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(`{"quantity":{"available":-2,"reserved":0,"unit":"EACH"},"weight":0.250,"cost":1e2,"updatedAt":"2026-01-02T10:30:00.000Z"}
`);
