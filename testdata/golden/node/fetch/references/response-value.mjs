const loginToken = process.env.LOGIN_TOKEN;

const response = await fetch("https://api.example.com/me", {
  headers: { "Authorization": `Bearer ${loginToken}` },
});

console.log(await response.text());
