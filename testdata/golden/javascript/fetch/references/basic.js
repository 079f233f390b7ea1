const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced

const response = await fetch("https://api.example.com/me", {
  headers: { "Authorization": "Basic " + btoa(`${user}:${password}`) },
});

console.log(await response.text());
