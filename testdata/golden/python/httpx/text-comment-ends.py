import httpx

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
content = """\
*/ /* // # -- ; <!-- --> <![CDATA[ ]]> </script><script> ?> <?php <?= %> {# #} \""" 
*/
// next
?>
-->"""

response = httpx.post(url, headers=headers, content=content)
print(response.text)
