const response = await fetch("https://api.example.com/private", {
  headers: { "Authorization": "Basic YXBpX2tleV9leGFtcGxlOg==" },
});

console.log(await response.text());
