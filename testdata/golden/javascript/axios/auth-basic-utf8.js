const response = await axios.get("https://api.example.com/private", {
  headers: { "Authorization": "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA" },
});

console.log(response.data);
