const tenant = process.env.TENANT;
const user = process.env.USER_VALUE;

const response = await fetch(`https://login.example.com/token?tenant=${encodeURIComponent(tenant)}`, {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: new URLSearchParams({
    "grant_type": "password",
    "username": user,
    "password": process.env.API_PASSWORD,
  }),
});

console.log(await response.text());
