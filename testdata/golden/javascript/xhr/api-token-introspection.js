const xhr = new XMLHttpRequest();
xhr.open("POST", "https://login.example.com/oauth2/introspect");
xhr.setRequestHeader("Authorization", "Bearer YOUR_TOKEN");
xhr.setRequestHeader("Accept", "application/token-introspection+jwt");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "token": "YOUR_TOKEN-1.x~",
  "token_type_hint": "access_token",
}));
