const xhr = new XMLHttpRequest();
xhr.open("GET", "https://login.example.com/openid/connect/userinfo?schema=openid");
xhr.setRequestHeader("Authorization", "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE");
xhr.onload = () => console.log(xhr.responseText);
xhr.onerror = () => console.error("The request failed");
xhr.send();
