const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic YsO8Y2hlcjrQv9Cw0YDQvtC70Yzwn5iA" },
});

console.log(await response.text());
