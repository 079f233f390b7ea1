const response = await fetch("https://login.example.com/oauth2/introspect", {
  method: "POST",
  headers: {
    "Authorization": "Bearer YOUR_TOKEN",
    "Accept": "application/token-introspection+jwt",
    "Content-Type": "application/x-www-form-urlencoded",
  },
  body: new URLSearchParams({
    "token": "YOUR_TOKEN-1.x~",
    "token_type_hint": "access_token",
  }),
});

console.log(await response.text());
