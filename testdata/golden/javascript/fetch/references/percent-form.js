const tenant = "YOUR_TENANT"; // to be replaced
const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const response = await fetch(`https://login.example.com/token?tenant=${encodeURIComponent(tenant)}`, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "grant_type": "password",
    "username": user,
    "password": apiPassword,
  }),
});

console.log(await response.text());
