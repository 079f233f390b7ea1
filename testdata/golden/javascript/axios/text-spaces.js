const response = await axios.post("https://api.example.com/text", `

    four
  two  
	
   
	tab	 
none
    `, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
