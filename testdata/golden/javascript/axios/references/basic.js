const user = "YOUR_USER_VALUE"; // to be replaced
const password = "YOUR_PASSWORD"; // to be replaced

const response = await axios.get("https://api.example.com/me", {
  auth: { username: user, password: password },
});

console.log(response.data);
