const response = await axios.post("https://api.example.com/text", `*/ /* // # -- ; <\!-- --> <![CDATA[ ]]> <\/script><script> ?> <?php <?= %> {# #} """ 
*/
// next
?>
-->`, {
  headers: { "Content-Type": "text/plain" },
});

console.log(response.data);
