printf '%s' 'PD94bWwgdmVyc2lvbj0iMS4wIiBlbmNvZGluZz0iSVNPLTg4NTktMSI/Pgo8Y2l0eT5L9mxuLCCjIDUg/zA8L2NpdHk+' | base64 -d |
curl 'https://api.example.com/text' \
  --header 'Content-Type: text/xml; charset=ISO-8859-1' \
  --data-binary @-
