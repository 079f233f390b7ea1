# Messages: they are sent by the laboratory itself.
wanted() { :; }
install() { :; }
