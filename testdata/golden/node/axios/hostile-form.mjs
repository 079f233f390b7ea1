import axios from "axios";

const response = await axios.post("https://api.example.com/form", new URLSearchParams({
  "a'b": "$(touch snipgen-canary)",
  "`touch snipgen-canary`": "'; touch snipgen-canary; '",
  "\"; touch snipgen-canary; \"": "\\",
  "${x}": "{${touch('snipgen-canary')}}",
  "</script>": "*/",
  "nl\n": "\ntouch snipgen-canary\n",
  "'+open('snipgen-canary','w')+'": "\"+open(\"snipgen-canary\",\"w\")+\"",
  "${require('fs').writeFileSync('snipgen-canary','')}": "%TEMP%",
  "\\u0022": "@snipgen-canary",
  "{x}": "?>",
}), {
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
});

console.log(response.data);
