import requests

url = "https://api.example.com/text"
headers = {"Content-Type": "text/plain"}
data = """\
*/ /* // # -- ; <!-- --> <![CDATA[ ]]> </script><script> ?> <?php <?= %> {# #} \""" 
*/
// next
?>
-->"""

response = requests.post(url, headers=headers, data=data)
print(response.text)
