const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced
const credentials = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));

const response = await fetch("https://api.example.com/me", {
  headers: { "Authorization": `Basic ${credentials}` },
});

console.log(await response.text());
