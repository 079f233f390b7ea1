const response = await fetch("https://api.example.com/text", {
  method: "POST",
  headers: { "Content-Type": "text/plain" },
  body: `*/ /* // # -- ; <\!-- --> <![CDATA[ ]]> <\/script><script> ?> <?php <?= %> {# #} """ 
*/
// next
?>
-->`,
});

console.log(await response.text());
