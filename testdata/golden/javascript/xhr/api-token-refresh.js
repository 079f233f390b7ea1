const xhr = new XMLHttpRequest();
xhr.open("POST", "https://login.example.com/oauth2/token");
xhr.setRequestHeader("Authorization", "Basic " + btoa("client%3Aexample:YOUR%20CLIENT%20SECRET"));
xhr.setRequestHeader("Accept", "application/json");
xhr.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send(new URLSearchParams({
  "grant_type": "refresh_token",
  "refresh_token": "1//0YOUR_REFRESH_TOKEN-_x",
  "scope": "openid profile email",
}));
