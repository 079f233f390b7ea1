const user = "YOUR_USER_VALUE"; // to be replaced
const apiPassword = "YOUR_API_PASSWORD"; // to be replaced

const response = await fetch("https://api.example.com/sessions", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "user": user,
    "password": apiPassword,
    "note": `for ${user} {only} "now"`,
    "remember": true,
  }),
});

console.log(await response.text());
