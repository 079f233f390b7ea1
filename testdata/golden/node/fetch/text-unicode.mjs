const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: "😀𝒳\u2028line\u2029para\x85next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff",
});

console.log(await response.text());
