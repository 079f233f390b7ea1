const loginToken = "YOUR_LOGIN_TOKEN"; // to be replaced

const response = await fetch("https://api.example.com/me", {
  headers: { "Authorization": `Bearer ${loginToken}` },
});

console.log(await response.text());
