const response = await axios.get("https://api.example.com/a%2fb%2Fc/%7Euser/%41%3a/%23%3F/a%20b", {
  params: { "tag": "#one&two" },
});

console.log(response.data);
