import axios from "axios";

const response = await axios.post("https://api.example.com/text", "😀𝒳\u2028line\u2029para\x85next\u200bzero\u200d\u202ertl\u202c ‘a’ ‚b‛ “c” „d‟ é\uffff", {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
