import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\


    four
  two  
	
   
	tab	 
none
    """

response = httpx.post(url, headers=headers, content=content)
print(response.text)
