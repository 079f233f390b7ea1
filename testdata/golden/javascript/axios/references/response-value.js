const loginToken = "YOUR_LOGIN_TOKEN"; // to be replaced

const response = await axios.get("https://api.example.com/me", {
  headers: { "Authorization": `Bearer ${loginToken}` },
});

console.log(response.data);
