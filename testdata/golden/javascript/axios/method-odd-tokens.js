const response = await axios({
  method: "A!#$%&'*+-.^_`|~z",
  url: "https://api.example.com/odd",
});

console.log(response.data);
