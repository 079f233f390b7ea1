const user = process.env.USER_VALUE;

const response = await fetch("https://api.example.com/sessions", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    "user": user,
    "password": process.env.API_PASSWORD,
    "note": `for ${user} {only} "now"`,
    "remember": true,
  }),
});

console.log(await response.text());
