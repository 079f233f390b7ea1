const response = await fetch("https://login.example.com/openid/connect/userinfo?schema=openid", {
  headers: { "Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE" },
});

console.log(await response.text());
