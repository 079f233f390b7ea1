const user = "YOUR_USER_VALUE"; // to be replaced
const passwordValue = "YOUR_PASSWORD"; // to be replaced

const response = await axios.get("https://api.example.com/me", {
  auth: { username: user, password: passwordValue },
});

console.log(response.data);
