const response = await axios.get("https://login.example.com/openid/connect/userinfo", {
  params: { "schema": "openid" },
  headers: { "Authorization": "Bearer YOUR_HEADER.YOUR-CLAIMS.YOUR_SIGNATURE" },
});

console.log(response.data);
